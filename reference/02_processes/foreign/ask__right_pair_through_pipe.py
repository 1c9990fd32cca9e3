# exercise: ask
# label: right
# style: second-week student, a pair (success, value) through a pipe, closes the sending end, recv before join
from multiprocessing import Pipe, Process


def answer_question(sender, task, args):
    try:
        value = task(*args)
        sender.send((True, value))
    except BaseException as error:
        sender.send((False, str(error)))
        raise


def ask(task, *args):
    receiver, sender = Pipe(duplex=False)
    process = Process(target=answer_question, args=(sender, task, args))
    process.start()
    sender.close()  # now only the child can send
    try:
        success, answer = receiver.recv()
    except (EOFError, OSError):  # it died, perhaps in the middle of the answer
        success, answer = False, ""
    except Exception as error:  # the value cannot be unpickled here
        success, answer = False, str(error)
    except BaseException:
        process.kill()
        raise
    finally:
        process.join()
        receiver.close()
    if not success:
        raise ChildFailed(process.exitcode, answer)
    return answer
