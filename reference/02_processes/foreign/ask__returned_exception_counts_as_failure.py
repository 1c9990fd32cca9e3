# exercise: ask
# label: wrong
# mistake: the child sends either the value or the exception, and the parent tells them apart by isinstance, so a task that *returns* an exception object gets ChildFailed (exit code 0) instead of its value; breaks ":return: the value of the task" and ":raises ChildFailed: when the task raises".
import multiprocessing


def answer_in_child(sender, task, args):
    try:
        answer = task(*args)
    except Exception as error:
        # an exception can be sent like any other value
        answer = error
    sender.send(answer)
    sender.close()


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    arguments = (sender, task, args)
    process = multiprocessing.Process(target=answer_in_child, args=arguments)
    process.start()
    sender.close()

    died = False
    answer = None
    try:
        answer = receiver.recv()
    except EOFError:
        died = True

    process.join()
    receiver.close()

    if died:
        raise ChildFailed(process.exitcode, "")
    if isinstance(answer, Exception):
        message = str(answer)
        raise ChildFailed(process.exitcode, message)
    return answer
