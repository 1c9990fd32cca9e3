# exercise: ask_child
# label: right
# style: C-minded: raw bytes on the wire, pickled by hand, with explicit buffers
import multiprocessing as mp
from multiprocessing.reduction import ForkingPickler


def put(fd, obj):
    buf = ForkingPickler.dumps(obj)
    fd.send_bytes(buf)
    return len(buf)


def get(fd):
    buf = fd.recv_bytes()
    return ForkingPickler.loads(buf)


def child_main(fd, func):
    arg = get(fd)
    res = func(arg)
    put(fd, res)
    fd.close()


def ask_child(task, value):
    fds = mp.Pipe()
    pid = mp.Process(target=child_main, args=(fds[1], task))
    pid.start()
    fds[1].close()
    put(fds[0], value)
    res = get(fds[0])
    fds[0].close()
    pid.join()
    return res
