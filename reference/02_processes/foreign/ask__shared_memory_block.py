# exercise: ask
# label: right
# style: the value travels in a SharedMemory block, its name in a pipe

import multiprocessing
import pickle
from multiprocessing import resource_tracker, shared_memory


def _share(conn, task, args):
    try:
        data = pickle.dumps(task(*args))
    except Exception as e:
        conn.send((None, str(e)))
        return
    block = shared_memory.SharedMemory(create=True, size=len(data))
    block.buf[: len(data)] = data
    conn.send((block.name, len(data)))
    block.close()
    try:
        conn.recv()  # wait until it was read
    except EOFError:
        pass


def ask(task, *args):
    resource_tracker.ensure_running()
    mine, its = multiprocessing.Pipe()
    p = multiprocessing.Process(target=_share, args=(its, task, args))
    p.start()
    its.close()
    try:
        name, size = mine.recv()
        if name is not None:
            block = shared_memory.SharedMemory(name)
            value = pickle.loads(bytes(block.buf[:size]))
            block.close()
            block.unlink()
            mine.send("read")
    except EOFError:
        name, size = None, "no word"
    mine.close()
    p.join()
    if name is None:
        raise ChildFailed(p.exitcode, size)
    return value
