# exercise: ask_each
# label: right

from multiprocessing import Pipe, Process


def _send_answer(reader, writer, task, value):
    reader.close()
    writer.send(task(value))  # Ann: if it raises, nothing is sent, and that is the answer


def ask_each(task, values):
    # Ben: the value goes as an argument, so one way is enough.
    children = []
    readers = []
    for value in values:
        reader, writer = Pipe(duplex=False)
        child = Process(target=_send_answer, args=(reader, writer, task, value))
        child.start()
        writer.close()  # Ann: before the next start! The next child must not copy it.
        children.append(child)
        readers.append(reader)

    answers = []
    for reader in readers:
        try:
            answer = reader.recv()
        except Exception:  # EOFError; an OSError in the middle of a message
            answer = None
        reader.close()
        answers.append(answer)

    for child in children:
        child.join()
    return answers
