"""The main thread is done; a thread that is no daemon waits for ever."""

import threading

threading.Thread(target=lambda: threading.Event().wait()).start()  # <- here
