# exercise: read_all
# label: right
# style: os.pipe, os.fork, pickle on unbuffered files
import os
import pickle


def read_all(produce):
    rfd, wfd = os.pipe()
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            os.close(rfd)
            out = os.fdopen(wfd, "wb")

            def send(item):
                pickle.dump(item, out)
                out.flush()

            produce(send)
            out.close()
            code = 0
        except BaseException:
            pass
        finally:
            os._exit(code)
    os.close(wfd)
    items = []
    with os.fdopen(rfd, "rb") as source:
        while True:
            try:
                items.append(pickle.load(source))
            except EOFError:
                break
    os.waitpid(pid, 0)
    return items
