"""The main thread is done; a thread that is not a daemon waits forever."""

import threading

threading.Thread(target=lambda: threading.Event().wait()).start()  # <- here
