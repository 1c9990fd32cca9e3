# exercise: exchange
# label: wrong
# mistake: the child sends its report while its own sending thread may still be sending right (race on one end)
from multiprocessing import Pipe, Process
from threading import Thread


def peer(here, there, right):
    here.close()
    sender = Thread(target=there.send, args=(right,))
    sender.start()
    received = there.recv()
    there.send(received)
    sender.join()
    there.close()


def exchange(left, right):
    here, there = Pipe()
    proc = Process(target=peer, args=(here, there, right))
    proc.start()
    there.close()
    sender = Thread(target=here.send, args=(left,))
    sender.start()
    received = here.recv()
    sender.join()
    report = here.recv()
    here.close()
    proc.join()
    return received, report
