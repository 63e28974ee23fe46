def test_login(api_token):
    print(api_token)  # want error "`api_token`"
