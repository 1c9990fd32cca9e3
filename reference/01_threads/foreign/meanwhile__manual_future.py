# exercise: meanwhile
# label: right
# style: a Future filled by a plain thread

import threading
from concurrent.futures import Future


def meanwhile(task, foreground):
    promise = Future()
    threading.Thread(target=lambda: promise.set_result(task())).start()
    table = foreground()
    water = promise.result()
    return (water, table)
