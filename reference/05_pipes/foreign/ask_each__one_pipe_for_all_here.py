# exercise: ask_each
# label: wrong
# mistake: one pipe for all children: they share the sending end, and the answers come in the order in which the children finish
from multiprocessing import Pipe, Process


def send_answer(task, value, conn):
    conn.send(task(value))
    conn.close()


def ask_each(task, values):
    receiver, sender = Pipe(duplex=False)
    processes = []
    for value in values:
        p = Process(target=send_answer, args=(task, value, sender))
        p.start()
        processes.append(p)
    sender.close()

    answers = []
    for p in processes:
        try:
            answers.append(receiver.recv())
        except EOFError:
            answers.append(None)
    receiver.close()

    for p in processes:
        p.join()
    return answers
