# exercise: meanwhile
# expect: no-threads
def meanwhile(task, foreground):
    background_value = task()  # <- here
    foreground_value = foreground()
    return background_value, foreground_value
