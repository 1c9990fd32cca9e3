# exercise: ask_each
# label: wrong
# mistake: the answers are appended as the children get ready, so if a later child is quicker they are not in the order of the values

from multiprocessing import Pipe, Process, connection


def run(task, value, sender):
    sender.send(task(value))
    sender.close()


def ask_each(task, values):
    processes = []
    receivers = []
    for value in values:
        receiver, sender = Pipe(duplex=False)
        process = Process(target=run, args=(task, value, sender))
        process.start()
        sender.close()
        processes.append(process)
        receivers.append(receiver)

    answers = []
    while receivers:
        for receiver in connection.wait(receivers):
            try:
                answers.append(receiver.recv())
            except EOFError:
                answers.append(None)
            receivers.remove(receiver)
            receiver.close()

    for process in processes:
        process.join()
    return answers
