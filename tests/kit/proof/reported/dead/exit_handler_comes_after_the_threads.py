# after: Opentrons/opentrons#12970: a worker ends when atexit tells it, which never comes
# truth: dead
import atexit
import threading
from concurrent.futures import ThreadPoolExecutor

stop = threading.Event()
atexit.register(stop.set)
executor = ThreadPoolExecutor(1)
executor.submit(stop.wait)
