# exercise: ask_each
# label: wrong
# mistake: on EOFError the loop goes on with `continue`, which skips close() and join() of the child that died (they are not in a `finally`), so that child is never joined; breaks "all children are joined, even those that died".
import multiprocessing


def answer_value(task, value, sending):
    sending.send(task(value))
    sending.close()


def ask_each(task, values):
    children = []
    pipes = []
    for i in range(len(values)):
        receiving, sending = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.Process(
            target=answer_value, args=(task, values[i], sending)
        )
        child.start()
        sending.close()
        children.append(child)
        pipes.append(receiving)
    answers = [None] * len(values)
    for i in range(len(values)):
        try:
            answers[i] = pipes[i].recv()
        except EOFError:
            continue  # it died: its answer stays None
        pipes[i].close()
        children[i].join()
    return answers
