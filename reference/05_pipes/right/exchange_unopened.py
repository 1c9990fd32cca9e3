# exercise: exchange
# style: the_child_passes_the_message_on_as_it_came
import pickle
from multiprocessing import Pipe, Process


def child(right, conn):
    message = conn.recv_bytes()
    conn.send_bytes(pickle.dumps(right))
    conn.send_bytes(message)


def exchange(left, right):
    ours, theirs = Pipe()
    process = Process(target=child, args=(right, theirs))
    process.start()
    theirs.close()
    ours.send_bytes(pickle.dumps(left))
    received, reported = (pickle.loads(ours.recv_bytes()) for _ in range(2))
    process.join()
    ours.close()
    return received, reported
