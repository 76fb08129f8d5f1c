import { mountPage } from '@/components/mount-page';
import { HighlightsApp } from './HighlightsApp';

mountPage(<HighlightsApp />);
