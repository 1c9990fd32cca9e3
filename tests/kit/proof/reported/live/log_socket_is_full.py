# after: rsyslog/rsyslog#3572: who writes to the log's socket hangs while it is full
# truth: live
# outside: drain log
import logging.handlers

logger = logging.getLogger("service")
logger.addHandler(logging.handlers.SysLogHandler("log"))
print("ready", flush=True)
for number in range(2000):
    logger.error("request %d", number)
print("all sent")
