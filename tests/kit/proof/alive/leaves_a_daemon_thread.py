"""Ends while a daemon thread waits forever."""

import threading
import time

threading.Thread(target=threading.Event().wait, daemon=True).start()
time.sleep(0.3)
print("done")
