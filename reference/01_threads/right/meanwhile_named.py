# exercise: meanwhile
# style: reuses_NamedTask
def meanwhile(task, foreground):
    helper = NamedTask("meanwhile", task)
    helper.start()
    own_value = foreground()
    helper.join()
    return helper.result, own_value
