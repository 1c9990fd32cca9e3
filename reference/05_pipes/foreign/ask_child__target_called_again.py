# exercise: ask_child
# label: wrong
# mistake: target=work(...) calls the function in the parent, the child runs None

from multiprocessing import Pipe, Process


def work(task, conn):
    question = conn.recv()
    conn.send(task(question))


def ask_child(task, value):
    here, there = Pipe()
    # has to be sent first, otherwise it hung here
    here.send(value)
    child = Process(target=work(task, there))
    child.start()
    answer = here.recv()
    child.join()
    here.close()
    there.close()
    return answer
