# exercise: ask_each
# label: right
# style: Pipe(duplex=False) for each child and connection.wait over all receivers; a dict knows each one's place
from contextlib import suppress
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def _one_answer(receiver, sender, task, value):
    receiver.close()
    with sender:
        sender.send(task(value))


def ask_each(task, values):
    processes = []
    place = {}
    for index, value in enumerate(values):
        receiver, sender = Pipe(duplex=False)
        with sender:
            process = Process(
                target=_one_answer, args=(receiver, sender, task, value)
            )
            process.start()
        processes.append(process)
        place[receiver] = index

    answers = [None] * len(processes)
    while place:
        for receiver in wait(list(place)):
            index = place.pop(receiver)
            with receiver, suppress(EOFError, OSError):
                answers[index] = receiver.recv()

    for process in processes:
        process.join()
    return answers
