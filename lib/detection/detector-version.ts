/** Which detector read a message: kept with every piece of evidence, and raised whenever a reading may come out otherwise. */
export const DETECTOR_VERSION = '2';
