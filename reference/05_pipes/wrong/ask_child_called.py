# exercise: ask_child
# expect: called-instead-of-passed
from multiprocessing import Pipe, Process


def ask_child(task, value):
    ours, theirs = Pipe()
    theirs.send(value)
    child = Process(target=ours.send(task(ours.recv())))  # <- here
    child.start()
    answer = theirs.recv()
    child.join()
    return answer
