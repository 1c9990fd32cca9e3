# exercise: meanwhile
# label: wrong
# mistake: a debug print left in calls the task once more than wanted; breaks "Checked: ... each is called once"
import threading

answers = {}


def background(task, place):
    print("DEBUG the task gives", task())
    place["task"] = task()


def meanwhile(task, foreground):
    answers = {"task": None, "foreground": None}
    thread = threading.Thread(target=background, args=(task, answers))
    thread.start()
    answers["foreground"] = foreground()
    thread.join()
    return answers["task"], answers["foreground"]
