# exercise: ask_child
# label: right
# style: written by a C programmer, byte frames with explicit pack and unpack
import multiprocessing as mp
import pickle


def _ask_child_write_frame(fd, obj):
    fd.send_bytes(pickle.dumps(obj, pickle.HIGHEST_PROTOCOL))


def _ask_child_read_frame(fd):
    return pickle.loads(fd.recv_bytes())


def _ask_child_main(fds, func):
    fds[0].close()
    arg = _ask_child_read_frame(fds[1])
    _ask_child_write_frame(fds[1], func(arg))
    fds[1].close()


def ask_child(task, value):
    fds = mp.Pipe()
    proc = mp.Process(target=_ask_child_main, args=(fds, task))
    proc.start()
    fds[1].close()

    _ask_child_write_frame(fds[0], value)
    result = _ask_child_read_frame(fds[0])

    fds[0].close()
    proc.join()
    proc.close()
    return result
