# exercise: ask_child
# label: wrong
# mistake: "value: of any size": recv_bytes(maxlength) in the child raises OSError for a value of more than 64 KiB, the child dies and the call raises.
import pickle
from multiprocessing import Pipe, Process

BUFSIZ = 65536


def _work(task, end):
    value = pickle.loads(end.recv_bytes(BUFSIZ))
    end.send_bytes(pickle.dumps(task(value)))
    end.close()


def ask_child(task, value):
    here, there = Pipe()
    child = Process(target=_work, args=(task, there))
    child.start()
    there.close()
    try:
        here.send_bytes(pickle.dumps(value))
        return pickle.loads(here.recv_bytes())
    finally:
        here.close()
        child.join()
