# exercise: ask_each
# label: wrong
# mistake: a Semaphore(2) lets only two children work at once, and a child that ends its process inside the block never releases it: after two such children all others wait forever; breaks "All children are at work at the same time".
import multiprocessing


def _send_answer(free_places, sender, task, value):
    with free_places:  # do not overload the machine
        sender.send(task(value))
    sender.close()


def ask_each(task, values):
    context = multiprocessing.get_context()
    free_places = context.Semaphore(value=2)
    children = []
    for value in values:
        receiver, sender = context.Pipe(duplex=False)
        child = context.Process(
            target=_send_answer, args=(free_places, sender, task, value), daemon=True
        )
        child.start()
        sender.close()
        children.append((child, receiver))
    answers = []
    for child, receiver in children:
        with receiver:
            try:
                answers.append(receiver.recv())
            except EOFError:
                answers.append(None)
        child.join()
    return answers
