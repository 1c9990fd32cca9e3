# exercise: ask_each
# style: the_value_is_an_argument
import multiprocessing


def child(task, value, writer):
    writer.send(task(value))
    writer.close()


def ask_each(task, values):
    readers, children = [], []
    for value in values:
        reader, writer = multiprocessing.Pipe(duplex=False)
        args = (task, value, writer)
        children.append(multiprocessing.Process(target=child, args=args))
        children[-1].start()
        writer.close()
        readers.append(reader)
    answers = []
    for reader, process in zip(readers, children):
        try:
            answers.append(reader.recv())
        except EOFError:
            answers.append(None)
        process.join()
    return answers
