# exercise: ask_child
# label: wrong
# misjudged: join-before-recv
# mistake: the answer is received with recv_bytes(maxlength=65536), as if this were the size of a part, but an answer that is longer raises OSError("bad message length"); breaks "of any size" and ":raises: nothing"
import multiprocessing
import pickle


def _reply_in_bytes(there, task):
    value = pickle.loads(there.recv_bytes())
    there.send_bytes(pickle.dumps(task(value)))
    there.close()


def ask_child(task, value):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_reply_in_bytes, args=(there, task))
    child.start()
    there.close()
    try:
        here.send_bytes(pickle.dumps(value))
        answer = pickle.loads(here.recv_bytes(65536))
    finally:
        here.close()
        child.join()
    return answer
