"""Another thread writes the eventfd after a while."""

import os
import threading

event = os.eventfd(0)
threading.Timer(0.4, os.eventfd_write, (event, 1)).start()
print(os.eventfd_read(event))
