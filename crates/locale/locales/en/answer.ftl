# The page that a link in a message leads to: one button, which says that somebody has seen the alarm.
answer-title = Acknowledge the alarm
answer-ask = Tap the button to say that you have seen it. Nobody else is called then.
answer-button = Seen
answer-thanks = Thank you
answer-once = Your answer was passed on. If somebody has answered before, nothing changes.
answer-none = There is nothing to answer here
answer-none-help = Open the link in the message once more, or call the plant.
answer-busy = Your answer could not be passed on
answer-no-command = This never resets or starts a machine.

# What the bot says to somebody who links their chat, or would like to.
chat-linked = { $name }, alarms come to this chat from now on.
chat-already = { $name }, this chat is linked: alarms come here.
chat-wrong = This code opens nothing: it was used already, or is older than 15 minutes. On the plant’s page, under “My phone”, press “Link Telegram” for a new one.
chat-no-code = To get alarms here, open “My phone” on the plant’s page and press “Link Telegram”.
