"""A predicate that nobody makes true."""

import threading

condition = threading.Condition()
with condition:
    condition.wait_for(lambda: False)  # <- here
