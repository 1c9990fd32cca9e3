# exercise: read_all
# label: right
# style: os.fork with multiprocessing.Pipe
import os
from multiprocessing import Pipe


def read_all(produce):
    r, w = Pipe(False)
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            r.close()
            produce(w.send)
            w.close()
            code = 0
        except BaseException:
            pass
        finally:
            os._exit(code)
    w.close()
    items = []
    while True:
        try:
            items.append(r.recv())
        except EOFError:
            break
    r.close()
    os.waitpid(pid, 0)
    return items
