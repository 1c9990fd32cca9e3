# exercise: ask_each
# expect: ended-before-read
# luck: which children have ended when they are asked
from multiprocessing import Pipe, Process


def child(task, conn):
    conn.send(task(conn.recv()))


def ask_each(task, values):
    asked = []
    for value in values:
        ours, theirs = Pipe()
        process = Process(target=child, args=(task, theirs))
        process.start()
        theirs.close()
        ours.send(value)
        asked.append((process, ours))
    answers = []
    for process, ours in asked:
        answer = None
        if process.is_alive():
            try:
                answer = ours.recv()
            except EOFError:
                pass
        answers.append(answer)
        process.join()
    return answers
