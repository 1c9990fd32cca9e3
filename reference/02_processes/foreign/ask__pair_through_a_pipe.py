# exercise: ask
# label: right
import multiprocessing


def answer_in_child(sender, task, args):
    # this runs in the child; it sends a pair: did it go well, and what came of it
    try:
        value = task(*args)
    except BaseException as error:
        text = str(error)
        sender.send((False, text))
        # the child ends as it would have ended without me
        raise
    sender.send((True, value))


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    arguments = (sender, task, args)
    process = multiprocessing.Process(target=answer_in_child, args=arguments)
    process.start()
    # only the child may have the sending end, else recv() waits forever
    sender.close()

    try:
        went_well, content = receiver.recv()
    except (EOFError, OSError):
        # nothing came, or only a part: the child died
        went_well = False
        content = ""
    finally:
        receiver.close()
        process.join()

    if not went_well:
        code = process.exitcode
        raise ChildFailed(code, content)
    return content
