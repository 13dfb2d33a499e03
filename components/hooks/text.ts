export { t } from '../../lib/platform/text.ts';
