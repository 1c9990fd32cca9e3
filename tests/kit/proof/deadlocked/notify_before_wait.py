"""A notification that came before anybody waited is lost."""

import threading

condition = threading.Condition()
with condition:
    condition.notify_all()
with condition:
    condition.wait()  # <- here
