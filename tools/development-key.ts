/**
 * The public half of a key pair made for this project and thrown away. It gives development builds an id that is the same
 * on every machine; builds for the Web Store carry none, since the store gives an id of its own.
 */
export const DEVELOPMENT_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAv68xQQ9kRFbCdyQq+Ar0gqRGUJrFoZaJcUOa2MxKHR+OuBatQkjY9Tfoktqnfy5NvKsYd+z1+/suHG4W6x5VnMp/zxJJ69aM0qpVlYAs4bkIMkWVSl4XjTSkEbhCtBPp6ndHtt8awU6QpT70kZ7gldAMLxWIYj+RSI602wQenjIjaEeXsiv+3n/44X0CAsIAW9UVR53jUPUylj3x1DLQlwGWSZWmJ8jp/DWeOI7gzs0CYvMM6g+WlUt1dpM1uv4pfKaFIsCE7cHKi9wovGdUNS4fRIXa5qNRwd2G+/9AFdQZeZlO2q6lH6yESV2x3WwPA832L7t76QKHByopJoxhlQIDAQAB';
