# exercise: ask_child
# label: right
# style: like a C programmer: pickles by hand and uses send_bytes/recv_bytes

import multiprocessing
import pickle


def write_msg(fd, obj):
    buf = pickle.dumps(obj, protocol=pickle.HIGHEST_PROTOCOL)
    fd.send_bytes(buf)


def read_msg(fd):
    buf = fd.recv_bytes()
    return pickle.loads(buf)


def child_main(fd, parent_fd, task):
    parent_fd.close()
    arg = read_msg(fd)
    ret = task(arg)
    write_msg(fd, ret)
    fd.close()


def ask_child(task, value):
    fds = multiprocessing.Pipe()
    pid = multiprocessing.Process(target=child_main, args=(fds[1], fds[0], task))
    pid.start()
    fds[1].close()

    write_msg(fds[0], value)
    ret = read_msg(fds[0])

    fds[0].close()
    pid.join()
    return ret
