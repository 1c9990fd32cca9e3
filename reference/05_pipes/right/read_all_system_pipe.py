# exercise: read_all
# style: os_pipe_and_fork
import os
import pickle


def run(produce, writer):
    with os.fdopen(writer, "wb", buffering=0) as stream:
        produce(lambda item: pickle.dump(item, stream))


def read_all(produce):
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reader)
        try:
            run(produce, writer)
        finally:
            os._exit(0)
    os.close(writer)
    items = []
    with os.fdopen(reader, "rb") as stream:
        while True:
            try:
                items.append(pickle.load(stream))
            except EOFError:
                break
    os.waitpid(pid, 0)
    return items
