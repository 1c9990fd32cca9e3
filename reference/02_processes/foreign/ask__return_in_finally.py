# exercise: ask
# label: wrong
# mistake: the defensive finally ends with a return, which throws the pending ChildFailed away; when the task raises or the child dies, the call returns None; breaks ":raises ChildFailed: when the task raises ... and when the child dies without one".
import multiprocessing


def _child_answer(outlet, task, args):
    try:
        reply = (True, task(*args))
    except Exception as error:
        reply = (False, str(error))
    outlet.send(reply)
    outlet.close()
    if not reply[0]:
        raise SystemExit(1)


def ask(task, *args):
    inlet, outlet = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=_child_answer, args=(outlet, task, args))
    process.start()
    outlet.close()
    answer = None
    try:
        succeeded, content = inlet.recv()
        if not succeeded:
            process.join()
            raise ChildFailed(process.exitcode, content)
        answer = content
    except EOFError:
        process.join()
        raise ChildFailed(process.exitcode, "") from None
    finally:
        # whatever happens: release everything, and give the answer
        inlet.close()
        process.join()
        return answer
