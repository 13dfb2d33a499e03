export { errorText, messageText } from '../../lib/messages/message-text.ts';
export { t } from '../../lib/platform/text.ts';
