export { errorText, messageText } from '../../lib/messages/message-text.ts';
export { language, numberText, t } from '../../lib/platform/text.ts';
