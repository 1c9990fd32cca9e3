# exercise: converse
# label: wrong
# mistake: the child gets the whole pipe and never closes its copy of the parent's end, so its recv() never raises EOFError and join() waits forever ("After the last answer it closes its end: that is how the child learns that the conversation is over ... and ends")
from multiprocessing import Pipe, Process


def child_main(pipe, task):
    conn = pipe[1]
    try:
        while True:
            conn.send(task(conn.recv()))
    except EOFError:
        conn.close()


def converse(task, values):
    pipe = Pipe()
    child = Process(target=child_main, args=(pipe, task))
    child.start()
    pipe[1].close()
    conn = pipe[0]
    answers = []
    for value in values:
        conn.send(value)
        answers.append(conn.recv())
    conn.close()
    child.join()
    return answers
