import { expect, test } from 'vitest';
import { findDayInAddress } from '@/lib/extract/metadata/find-day-in-address';

test.each([
  ['/2011/08/24/forty-boats/', '2011-08-24'],
  ['/harbour/2011/8/4/5710/forty-boats', '2011-08-04'],
  ['/2010/HARBOUR/08/13/boats.forty/index.html', '2010-08-13'],
  ['/film/2011/nov/18/forty-boats', '2011-11-18'],
  ['/news/3/all/20131023/58406128/1', '2013-10-23'],
  ['/harbour/forty-boats-2023-05-09/', '2023-05-09'],
  ['/harbour/2023-05-09/forty-boats', '2023-05-09'],
])('the day in %s is %s', (path, day) => expect(findDayInAddress(`https://bay.example${path}`)).toBe(day));

test.each([
  '/2011/08/forty-boats/',
  '/2011/13/45/forty-boats',
  '/2023/02/30/forty-boats',
  '/harbour/forty-boats-20230509123',
  '/harbour/1998-2023-05',
  '/harbour/boats-in-1935',
  '/harbour/2023/10/2100-boats',
  '/?date=2023-05-09',
  '/harbour/a-2023-05-09-2024',
])('there is no day in %s', (path) => expect(findDayInAddress(`https://bay.example${path}`)).toBeUndefined());
