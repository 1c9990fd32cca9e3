# exercise: ask
# label: wrong
# mistake: ChildFailed is made with process.exitcode before the join (which was moved into `finally`), while the child is still ending, so its exit_code is None (breaks "Its exit_code is the one that the child's process ended with")
import multiprocessing


def _child(sender, task, args):
    try:
        answer = (True, task(*args))
    except Exception as error:
        sender.send((False, str(error)))
        raise
    sender.send(answer)


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=_child, args=(sender, task, args))
    process.start()
    sender.close()
    try:
        good, answer = receiver.recv()
        if good:
            return answer
        raise ChildFailed(process.exitcode, answer)
    except EOFError:
        raise ChildFailed(process.exitcode, "") from None
    finally:
        process.join()  # here, so that no way out forgets it
        receiver.close()
