# exercise: ask
# label: wrong
# mistake: the answer is pickled into a shared Array of 64 kB, and a larger one does not fit (the child dies with a ValueError), so that ChildFailed is raised although the task returned; breaks ":return: the value of the task, however large: also megabytes"
import multiprocessing
import pickle

_ROOM = 64 * 1024


def _write_answer(size, place, task, args):
    try:
        answer = True, task(*args)
    except Exception as error:
        answer = False, str(error)
    data = pickle.dumps(answer)
    place[: len(data)] = data
    size.value = len(data)


def ask(task, *args):
    size = multiprocessing.Value("i", 0)
    place = multiprocessing.Array("c", _ROOM)
    process = multiprocessing.Process(
        target=_write_answer, args=(size, place, task, args)
    )
    process.start()
    process.join()
    if size.value == 0:
        raise ChildFailed(process.exitcode)
    went_well, value = pickle.loads(place.raw[: size.value])
    if not went_well:
        raise ChildFailed(process.exitcode, value)
    return value
