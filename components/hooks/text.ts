export { errorText, messageText } from '../../lib/messages/message-text.ts';
export { language, t } from '../../lib/platform/text.ts';
