import { defineConfig } from '@vite-pwa/assets-generator/config';

const NIGHT = '#10172a';

// `npm run icons` makes these files from public/icon.svg; they are committed, a build makes none.
export default defineConfig({
  images: ['public/icon.svg'],
  preset: {
    assetName: (type, size) =>
      type === 'transparent'
        ? `icon-${size.width}.png`
        : type === 'maskable'
          ? `icon-maskable-${size.width}.png`
          : 'apple-touch-icon.png',
    png: { compressionLevel: 9, quality: 100 },
    transparent: { sizes: [192, 512], favicons: [[48, 'favicon.ico']], padding: 0 },
    // The mark stays within the inner 80 % that a mask leaves; the ground runs to the edge.
    maskable: { sizes: [512], padding: 0, resizeOptions: { fit: 'contain', background: NIGHT } },
    apple: { sizes: [180], padding: 0, resizeOptions: { fit: 'contain', background: NIGHT } },
  },
});
