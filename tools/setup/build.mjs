// `npm run build`: builds every package, whether or not anything has changed.
import { build, ensureInstalled } from './ready.mjs';

ensureInstalled();
build();
