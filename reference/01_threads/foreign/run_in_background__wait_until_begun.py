# exercise: run_in_background
# label: right
# style: Event handshake: the thread says that it is there, then the caller returns

import threading


def run_in_background(task, *args):
    here = threading.Event()

    def body():
        here.set()
        task(*args)

    t = threading.Thread(target=body, name="background")
    t.start()
    here.wait()
    return t
