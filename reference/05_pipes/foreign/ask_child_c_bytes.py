# exercise: ask_child
# label: right
# style: a C programmer: fd pair, explicit packing, raw bytes through the pipe
import multiprocessing as mp
import pickle
from multiprocessing.reduction import ForkingPickler

PARENT_FD = 0
CHILD_FD = 1


def write_msg(fd, obj):
    fd.send_bytes(ForkingPickler.dumps(obj))


def read_msg(fd):
    return pickle.loads(fd.recv_bytes())


def child_main(sv, task):
    sv[PARENT_FD].close()
    request = read_msg(sv[CHILD_FD])
    reply = task(request)
    write_msg(sv[CHILD_FD], reply)
    sv[CHILD_FD].close()


def ask_child(task, value):
    sv = mp.Pipe()
    proc = mp.Process(target=child_main, args=(sv, task))
    proc.start()
    sv[CHILD_FD].close()

    write_msg(sv[PARENT_FD], value)
    reply = read_msg(sv[PARENT_FD])

    sv[PARENT_FD].close()
    proc.join()
    return reply
